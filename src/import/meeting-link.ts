const HOSTS =
  /(?:^|\.)(?:zoom\.us|zoomgov\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|gotomeeting\.com|gotomeet\.me|meet\.jit\.si|whereby\.com|bluejeans\.com|freeconferencecall\.com)$/i

/** Whether a link leads into a room where people meet rather than to a page about it. */
export function isMeetingLink(link: string): boolean {
  const host = URL.canParse(link) ? new URL(link).hostname : ''
  return HOSTS.test(host)
}
