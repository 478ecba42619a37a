/** What the card of something embedded says where its page gave it no title. */
export const embedWords = {
  audio: (host: string) => `Audio at ${host}`,
  page: (host: string) => `Embedded from ${host}`,
  post: (host: string) => `Post at ${host}`,
  video: (host: string) => `Video at ${host}`,
} as const;

export type EmbedKind = keyof typeof embedWords;
