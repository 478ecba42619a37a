import { cleanPageAddress } from './clean-address.ts';
import { writeAttribute } from './clean-attributes.ts';
import { toEmbedCard, toPostCard, type EmbedCard } from './embed-card.ts';
import { ownRule, type ElementRule } from './element-rules.ts';
import { escapeText } from './escape-markup.ts';
import type { EmbedKind } from './embed-words.ts';
import type { MarkupWriter } from './markup-writer.ts';
import type { AttributeReader } from './read-attribute.ts';

/** How sites mark a quotation that a script of theirs would draw as the post. */
const postClass =
  /(?:^|\s)(?:bluesky-embed|fb-post|instagram-media|mastodon-embed|reddit-(?:card|embed-bq)|text-post-media|tiktok-embed|twitter-(?:tweet|video))(?:\s|$)/;
const postAddresses = ['data-instgrm-permalink', 'data-text-post-permalink', 'data-embed-url', 'cite'];
const moviePlaces = /^(?:movie|src|url)$/i;

const aside = ownRule('aside');
const link = ownRule('a');
const still = ownRule('img');

/** Puts cards where something is embedded: a frame, a player, or a post that is there as a quotation already. */
export class EmbedPlaces {
  readonly #writer: MarkupWriter;
  readonly #base: string | undefined;
  /** The address of the player whose end was not yet met; empty until it is known. */
  #player: string | undefined;
  /** The post that is read, until a link to it is met. */
  #post: string | undefined;

  constructor(writer: MarkupWriter, base: string | undefined) {
    this.#writer = writer;
    this.#base = base;
  }

  /** An element that embeds something, or that tells its player what to play. */
  open(rule: ElementRule, read: AttributeReader): void {
    switch (rule.source) {
      case 'iframe':
        this.#put(read, 'page', read('data-src') || read('data-lazy-src') || read('src'));
        break;
      case 'audio':
      case 'video':
        this.#start(rule, rule.source, read, read('src') || read('data-src'));
        break;
      case 'object':
        this.#start(rule, 'page', read, read('data-src') || read('data'));
        break;
      case 'embed':
        if (!this.play(read('data-src') || read('src'))) this.#put(read, 'page', read('data-src') || read('src'));
        break;
      default:
        if (moviePlaces.test(read('name') ?? '')) this.play(read('value'));
    }
  }

  /** Whether a player is open that wants to know an address. */
  play(address: string | undefined): boolean {
    if (this.#player === undefined) return false;
    this.#player ||= address ?? '';
    return true;
  }

  /** Begins an aside where a quotation is a post, and tells what is to be done at the quotation's end. */
  startPost(read: AttributeReader): (() => void) | undefined {
    if (this.#writer.isHidden || !postClass.test(read('class') ?? '')) return undefined;
    this.#writer.start({ rule: aside, tag: '<aside>', isOver: true });
    const written = postAddresses.map(read).find((address) => address !== undefined);
    const post = cleanPageAddress(written ?? '', this.#base)?.replace(/\?.*$/, '');
    this.#post = post;
    return () => {
      if (post !== undefined && this.#post === post) this.#putLink(toPostCard(post));
      this.#post = undefined;
    };
  }

  /** `attributes` are those of a link as they are written. */
  meetLink(attributes: string): void {
    if (
      this.#post !== undefined &&
      attributes.includes(writeAttribute('a', 'href', this.#post, undefined).slice(0, -1))
    ) {
      this.#post = undefined;
    }
  }

  #start(rule: ElementRule, kind: EmbedKind, read: AttributeReader, address: string | undefined): void {
    const onEnd = () => {
      const player = this.#player;
      this.#player = undefined;
      this.#put(read, kind, player);
    };
    const isFirst = !this.#writer.isHidden;
    const hasStarted = this.#writer.start({ rule, tag: '', isHidden: true, onEnd: isFirst ? onEnd : undefined });
    if (isFirst && hasStarted) this.#player = address ?? '';
  }

  #put(read: AttributeReader, kind: EmbedKind, address: string | undefined): void {
    const writer = this.#writer;
    if (writer.isHidden || writer.top?.isConcealed) return;
    const card = toEmbedCard(address ?? '', kind, read, this.#base);
    // No card lies in a link.
    if (card === undefined || !writer.closeBefore(link)) return;
    if (!writer.start({ rule: aside, tag: '<aside>' })) return;
    const { count } = writer;
    if (card.picture !== undefined) writer.put(still, card.picture);
    this.#putLink(card);
    writer.closeTo(count - 1);
  }

  #putLink({ address, title }: EmbedCard): void {
    const writer = this.#writer;
    const tag = `<a${writeAttribute('a', 'href', address, undefined)}>`;
    if (!writer.start({ rule: link, tag })) return;
    writer.text(escapeText(title));
    writer.closeTo(writer.count - 1);
  }
}
