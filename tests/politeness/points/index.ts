// The forty points, in their order.
import { intervalPoints } from './interval.ts';
import { pushBackPoints } from './push-back.ts';
import { redirectPoints } from './redirects.ts';
import { shapePoints } from './shape.ts';
import { startingPoints } from './starting.ts';
import { unaskedPoints } from './unasked.ts';
import { validatorPoints } from './validators.ts';

export type { Point, Verdict } from './reading.ts';

export const points = [
  ...validatorPoints,
  ...intervalPoints,
  ...startingPoints,
  ...pushBackPoints,
  ...redirectPoints,
  ...shapePoints,
  ...unaskedPoints,
];
