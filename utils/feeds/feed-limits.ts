/** Elements within elements: no feed's markup is deeper, and what is deeper becomes part of the text around it. */
export const deepestElement = 100;
/** Beyond this a document is made to do harm, and is not read on. */
export const deepestDocument = 1_000;
export const mostItems = 5_000;
/** Letters of source of one item. What would bring an item past them is left out. */
export const largestItem = 1 << 20;
/** A feed of 10 MiB in markup of one element every 25 letters. */
export const mostElements = 400_000;
