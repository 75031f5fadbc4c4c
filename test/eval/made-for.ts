/**
 * Groups made for one condition, loss or kind of relative, and the words that tell that somebody is in that place.
 *
 * With such words the group is the one; without them it is hardly a suggestion, whatever it is tagged with.
 */
const MADE_FOR: Readonly<Record<string, RegExp>> = {
  // one illness
  'hiv-group|the-life-group-la|minority-aids-project': /\bhiv\b|\baids\b|positive/,
  'ms-group': /multiple sclerosis|\bm\.?s\b|rrms|g35/,
  'brain-injury|biaa-brain-injury': /brain injury|concussion|\btbi\b|stroke|\bcva\b/,
  'aphasia-center-california': /aphasia/,
  'diabetes-group': /diabet|insulin|type (1|2|one|two)/,
  'crohns-colitis-foundation': /crohn|colitis|\bibd\b/,
  autoimmune: /lupus|crohn|pots|long covid|autoimmune|invisible/,
  'california-parkinsons-network': /parkinson/,
  'tinnitus-hb|ata-tinnitus-groups': /tinnitus|ringing/,
  'vitiligo-hb': /vitiligo/,
  celiac: /c(o)?eliac|gluten/,
  'narcolepsy|wake-up-narcolepsy-groups': /narcolepsy|sleepiness/,
  'ucsf-sleep-apnea-group': /apn(o)?ea/,
  'cancer-breast|wespark-breast-cancer|torrance-memorial-women-in-treatment': /breast|c50|lumpectomy|mastectomy/,
  // one substance, fear or habit
  'ca-national|co-anon-national': /cocaine|\bcoke\b|crack|\bsnort/,
  'cma-national|cma-los-angeles|crystal-free': /\bmeth\b|meth(an|am)phetamine|crystal/,
  'gay-men-meth': /\bmeth\b|crystal/,
  'dharma-recovery|recovery-dharma-national|refuge-recovery-weho': /meditat|dharma|buddh|mindful/,
  'bridge-meds': /methadone|bup|moud|medication|suboxone/,
  'fear-flying': /fly|plane/,
  'phobia-needles': /needle|blood|injection/,
  'speech-club': /speak|speech|present/,
  'debtors-hb': /debt|owe|buying|spend|shop|cloth/,
  'da-national|ua-national': /debt|owe|buying|spend|shop|cloth|earn/,
  // one loss
  'twinless|twinless-hb': /\btwin\b/,
  tfmr: /terminat|medical reasons|tfmr/,
  'grief-kids|our-house-school-groups': /\bkids?\b|child|seven|nine|\b1[0-7]/,
  'wespark-bereavement|cancercare-bereavement': /cancer|hospice|tumou?r/,
  'flood-group': /flood/,
  'eaton-fire-peer-support|mental-health-monday-pasadena': /\bfire\b|wildfire/,
  'torture-refugees': /refugee|asylum|war|torture/,
  'crime-victims|hopics-trauma-recovery-center|community-healing-center-willowbrook':
    /crime|mugged|robbed|attack|broke in|forced his way|knife/,
  // one kind of relative or of household
  'straight-spouses': /(wife|husband|spouse|partner)\b.{0,30}(told me|came out|is (a )?(gay|bi|trans|lesbian))/,
  'trans-parents|transforming-family|transfamilies-online-groups':
    /trans|nonbinary|non-binary|gender|is a (boy|girl)|pronoun|do right by her/,
  'spouses-mi': /married to|(wife|husband|spouse|partner|girlfriend|boyfriend)('s| is| has| hears| with)/,
  'family-bpd|neabpd-family-connections': /borderline|bpd|eggshell|emotion/,
  'dep-anon': /depress/,
  'dbsa-friends-family': /depress|bipolar|mood/,
  'schizophrenia-family-friends': /schizo|psycho|clozapine|delusion|hears|voices/,
  'hearing-voices-family-friends': /voice|hears/,
  'schizophrenia-alliance': /schizo|psychos|psychot|\bsz\b|f20/,
  'young-widowed': /young|under five|\b[23]\d\b/,
  'early-psychosis': /first|young|\bfep\b|teen/,
  'cancer-support-community-la-caregivers|wespark-caregivers|ucla-simms-mann-families|cancercare-caregivers|caregiver-cancer':
    /cancer|chemo|stage (four|iv|4)|tumou?r/,
  'adhd-parents|chadd-parents': /adhd|attention|hyperactiv/,
  'autism-parents|aane-partners-parents': /autis|asperger|spectrum|speak|nonverbal|asd/,
  'foster-adopt|celia-center-adopt-salon': /foster|adopt/,
  'single-moms': /single|alone|solo|on my own/,
  'parents-teens-es': /teen|1[3-9]/,
  'betrayal-women': /affair|escort|porn|cheat|second phone|messages|sex/,
  'peak-estranged-parents|reconnection-club|place-estranged-parents|estranged-parents':
    /\b(son|daughter|child|children|kids)\b/,
  'estranged-adults': /mother|father|parents|family|\bdad\b|mum\b|mom\b|uncle/,
  '1in6-online-groups|boys-no-more': /\bboys?\b|\bmen\b|men's|foster father|priest|clergy/,
  breakups: /split|broke up|breakup|heartbroken|girlfriend|boyfriend|\bex\b|engage/,
  'teacher-burnout': /teach|school/,
  'mens-shed': /boat|hands|workshop|retire|lads/,
  menopause: /menopaus|hormone|period|empty|fifty/,
  'climate-cafe|climate-cafe-la': /climate|planet/,
  'jfsla-cafe-europa': /holocaust/,
  'psychedelia-integration-circles': /psychedel/,
  'warm-network|taper-circle|benzobuddies': /taper|diazepam|benzo|f13|tablet|pill|licen/,
}

const BY_ID: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(MADE_FOR).flatMap(([ids, words]) => ids.split('|').map((id) => [id, words] as const)),
)

/** `undefined` = a group for everybody with its concern. */
export function isMadeFor(id: string, need: readonly string[]): boolean | undefined {
  return BY_ID.get(id)?.test(need.join(' ').toLowerCase())
}
