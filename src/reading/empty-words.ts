import { type AnyOf, anyOf } from '../model/any-of.ts'

/** Words that carry no need of their own: the small words of English and the words every intake is written in. */
export const EMPTY_WORDS: AnyOf =
  anyOf(`a about above after again all almost alone along already also although always am an and another any anybody anyone anything are around as ask at away
  back be because become been before being best better between both bring but by call came can cannot case client clt come could ct
  day did didnt do does doesnt doing done dont down during each either else end enough even ever every everyone everything
  far feel felt few find first for found friend from full further gave get give go goes going gone good got great group had has hasnt have havent having he hear help her here hers herself hes him himself his hour how however
  i id if ill im in inside instead into is isnt it its itself ive just keep kind knew know known lack last late later least leave left less let life like likely little live long look lot made make makes many may maybe me mean meet member might more most much must my myself
  name near need never new next no nobody none nor not note nothing now number of off often ok on once one only onto or other our out over own
  pass past patient people per person place please pls point pt put quite rather really reason recent recently refer referral regular report right
  said same saw say see seek seem seen self service session set several she should show side since so some somebody someone something sometimes soon start state still stop such support sure
  take talk tell than that thats the their them themselves then there these they theyre thing think this those though thought through time to today together told too toward tried try turn two under until up upon us use used very via
  want was wasnt way we week well went were what whats when whenever where whether which while who whole whom whose why will with within without wont word work world would year yes yet you your
  three four five six seven eight nine ten twenty thirty forty fifty sixty hundred thousand
  january february march april june july august september sept october november december
  able actually advice anymore basically currently dear deal etc eval evaluation guy hello hi intake issue matter meeting month months options presenting problem program question recommend recommendation resources situation stuff suggest suggestion suggestions thanks thank therapist therapy therapists thing trouble treatment visit wonder write looking older younger old young man woman male female boy girl
  de del un una mi mis su sus me se que en y o con por para quiero dejar tengo soy esta estoy muy mucho todo al le es ha he hay ya
  los las una unos unas lo les nos te tu tus ni si como cuando donde porque pues pero desde hasta sobre entre este esto ese eso esos esas todos toda todas nada algo alguien nadie cada otra otro otros
  busco busca buscamos quiere queremos quisiera necesito necesita hacer hago hace hizo ser fue estar estaba estamos estan tiene tienen tenia haber habia puedo puede pueden saber aqui alla ahora antes despues siempre nunca tambien dia dias anos vez veces
  ayuda ayudar grupo grupos favor gracias hola bien mal mejor tanto poco cosa cosas nomas xq q`)
