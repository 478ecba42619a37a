/** A caption, and whose picture it is where its end tells. */
export interface CaptionAndCredit {
  readonly caption?: string;
  readonly credit?: string;
}

/** Agencies, and words that stand in credits and hardly elsewhere in brackets. */
const ofCredits =
  /\b(?:AFP|AP|APA|ANSA|AAP|ANP|EFE|EPA|KEYSTONE|NTB|PA|STT|TASS|TT|UNIAN|dpa|Agency|Alamy|Bloomberg|Courtesy|Credit|Getty|Handout|Kyodo|Photo|Photograph|Press|Reuters|Shutterstock|Unsplash|Wikimedia|Xinhua|iStock|via)\b|©|\b(?:Foto|Bild|Photo|Crédit|Crédito|Фото)\b|写真|صورة/u;
/** "Jane Roe/Reuters": two names with a stroke between them. */
const twoNames = /^\p{Lu}[^/()]*\/\s*\p{L}/u;
const inBrackets = /\s*[([（]([^()[\]（）]{2,120})[)\]）]\.?$/u;

const label =
  /(?:^|[\s.|–—-])((?:photo(?:graph)?|image|picture|foto(?:grafie)?|bild|crédit(?:s)?|crédito(?:s)?|credits?|fotografía|immagine|illustration|фото|写真|صورة)(?:\s+(?:credit|courtesy|photo))?(?:\s+(?:by|von|par|por|di))?\s*[:：]\s*)([^:：]{2,100})$/iu;
const copyright = /(?:^|\s)(©\s*.{2,80})$/u;
const photographed = /(?:^|[\s.])((?:AP Photo|REUTERS|Getty Images|EPA|AFP)\s*\/.{2,80}|Courtesy (?:of )?.{2,80})$/u;

/** Parts a caption from the credit at its end: "… (Jane Roe/AFP via Getty Images)", "… Photo: Jane Roe", "… © Jane Roe". */
export function splitCredit(text: string): CaptionAndCredit {
  const caption = text.trim();
  const brackets = inBrackets.exec(caption);
  const inner = brackets?.[1]?.trim() ?? '';
  if (brackets && (ofCredits.test(inner) || twoNames.test(inner))) {
    return parted(caption.slice(0, brackets.index), withoutLabel(inner));
  }
  const labelled = label.exec(caption);
  if (labelled?.[2]) {
    const start = labelled.index + labelled[0].length - (labelled[1]?.length ?? 0) - labelled[2].length;
    return parted(caption.slice(0, start), labelled[2]);
  }
  const named = copyright.exec(caption) ?? photographed.exec(caption);
  if (named?.[1]) return parted(caption.slice(0, caption.length - named[1].length), named[1]);
  return caption === '' ? {} : { caption };
}

const withoutLabel = (credit: string): string => label.exec(credit)?.[2] ?? credit;

function parted(caption: string, credit: string): CaptionAndCredit {
  const rest = caption.replace(/[\s|,;–—-]+$/u, '');
  const name = credit.trim().replace(/[.\s]+$/u, '');
  return { ...(rest && { caption: rest }), ...(name && { credit: name }) };
}
