import { MEMBERSHIP_SHAPES, type MembershipShape } from '../domain/membership.ts';
import type { Schema } from './schema-notation.ts';

const PARAMETERS: Readonly<Record<MembershipShape, readonly [names: string, example: readonly number[]]>> = {
  triangular: ['[from, peak, to]', [0, 5, 10]],
  trapezoidal: ['[from, full from, full to, to]', [0, 2, 6, 10]],
  gaussian: ['[sigma, centre]', [2, 5]],
  'two-sided-gaussian': ['[sigma on the left, full from, sigma on the right, full to]', [1, 3, 3, 4]],
  bell: ['[half width, steepness, centre]', [2, 4, 6]],
  sigmoid: ['[slope at the middle, middle]', [2, 4]],
  'sigmoid-product': ['[slope, middle, slope, middle]', [2, 3, -5, 8]],
  z: ['[full to, none from]', [3, 7]],
  s: ['[none to, full from]', [1, 8]],
  pi: ['[none to, full from, full to, none from]', [1, 4, 5, 10]],
};

/** No type inside: whatever stands here, `readMemberships` says what is wrong with it, NaN and infinity included. */
const shape = (name: MembershipShape): Schema => {
  const [parameters, example] = PARAMETERS[name];
  return { description: `Parameters in order: ${parameters}.`, examples: [example] };
};

const membership: Schema = {
  description: 'One shape with its parameters, such as `triangular: [0, 5, 10]`.',
  type: ['object', 'null'],
  properties: Object.fromEntries(MEMBERSHIP_SHAPES.map((name) => [name, shape(name)])),
  additionalProperties: false,
};

/** Schema of how far a number belongs to each grade; `readMemberships` checks the parameters. */
export const membershipsSchema: Schema = {
  description: 'How far a number belongs to each grade (or tier): a shape for each.',
  type: 'object',
  additionalProperties: membership,
};
