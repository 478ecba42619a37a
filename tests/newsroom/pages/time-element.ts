export function timeElement(at: number, language: string): string {
  const words = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(at);
  return `<time datetime="${new Date(at).toISOString()}">${words}</time>`;
}
