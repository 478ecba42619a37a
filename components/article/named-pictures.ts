import type { Picture } from '../../utils/stories/story.ts';
import { pictureKey } from '../../utils/stories/picture-key.ts';
import { wordsOf } from '../../utils/stories/picture-words.ts';
import { cleanWebAddress } from '../../utils/text/clean-address.ts';
import { isTracker } from '../../utils/text/unseen-pictures.ts';
import type { LinkedData, Thing } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

const mostPictures = 10;

/** The pictures that a page's metadata names, each once. */
export function namedPictures(data: LinkedData, article: Thing, tags: MetaTags, base: string): readonly Picture[] {
  const ofTags = tags.all('og:image').length > 0 ? [openGraphPicture(tags)] : [];
  const named = [
    ...ofTags,
    ...tags
      .all('og:image')
      .slice(1, 3)
      .map((url) => ({ url })),
    ...data
      .values(article['image'])
      .slice(0, mostPictures)
      .map((value) => linkedPicture(data, value)),
    ...['twitter:image', 'twitter:image:src', 'parsely-image-url', 'sailthru.image.full', 'thumbnail'].flatMap((name) =>
      tags.all(name).map((url) => ({ url })),
    ),
    { url: tags.property('image') },
    ...data.values(article['thumbnailUrl']).map((value) => linkedPicture(data, value)),
  ];
  const pictures = new Map<string, Picture>();
  for (const { url, ...rest } of named) {
    const address = cleanWebAddress(url ?? '', base);
    if (address === undefined || isTracker(address)) continue;
    const key = pictureKey(address);
    const earlier = pictures.get(key);
    pictures.set(key, earlier ? { ...rest, ...earlier } : { ...rest, url: address });
  }
  return [...pictures.values()].slice(0, mostPictures);
}

type NamedPicture = Partial<Picture>;

function openGraphPicture(tags: MetaTags): NamedPicture {
  return {
    ...wordsOf({ alt: tags.first(['og:image:alt', 'twitter:image:alt']) }),
    ...sizeOf(tags.first(['og:image:width']), tags.first(['og:image:height'])),
    ...urlOf(tags.first(['og:image'])),
  };
}

function linkedPicture(data: LinkedData, value: Thing | string): NamedPicture {
  if (typeof value === 'string') return { url: value };
  const owner = data.values(value['creditText'] ?? value['copyrightHolder'] ?? value['author'] ?? value['creator'])[0];
  const credit = typeof owner === 'object' ? data.text(owner['name']) : owner;
  return {
    ...wordsOf({ caption: data.text(value['caption']), credit }),
    ...sizeOf(value['width'], value['height']),
    ...urlOf(data.text(value['url']) ?? data.text(value['contentUrl']) ?? data.text(value['@id'])),
  };
}

const urlOf = (url: string | undefined): NamedPicture => (url ? { url } : {});

/** Sizes go together. Some write "1200px", others a thing with a value. */
function sizeOf(width: unknown, height: unknown): NamedPicture {
  const [one, other] = [width, height].map((side) => {
    const value = typeof side === 'object' && side !== null && 'value' in side ? side.value : side;
    return Math.round(Number.parseFloat(String(value))) || 0;
  });
  return one && other && one > 2 && other > 2 ? { width: one, height: other } : {};
}
