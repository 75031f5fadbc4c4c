/** Lower case, without accents and apostrophes, so that "Can't" and "cant", "café" and "cafe" are one word. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘ʼ`]/g, '')
    .toLowerCase()
}
