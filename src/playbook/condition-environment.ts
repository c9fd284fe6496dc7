import { Environment } from '@marcbachmann/cel-js';

/** Deepest nesting of a condition, and most parts of one. */
const LIMITS = {
  maxDepth: 20,
  maxAstNodes: 250,
  maxListElements: 50,
  maxMapEntries: 10,
  maxCallArguments: 4,
};

/** The length from which a condition is refused, in UTF-16 code units. */
export const MAX_CONDITION_LENGTH = 500;

/** Variables that are texts. */
export const TEXT_VARIABLES = ['tier', 'phase', 'category', 'subject'] as const;

/** Variables that are maps of numbers by name. */
export const NUMBER_MAPS = ['metric', 'baseline'] as const;

/** Every variable that a condition may read. */
export const VARIABLES: readonly string[] = ['answers', ...NUMBER_MAPS, ...TEXT_VARIABLES, 'elapsed'];

/**
 * The condition language with its variables declared, but for the answers. Numbers are doubles; comparing one with
 * a whole number (`answers.people == 0`) is allowed, calculating with one (`2 * metric.x`) is not.
 */
export function conditionEnvironment(): Environment {
  const environment = new Environment({ limits: LIMITS }).registerOperator(
    'double == int',
    (left: number, right: bigint) => left === Number(right),
  );
  for (const name of TEXT_VARIABLES) environment.registerVariable(name, 'string');
  for (const name of NUMBER_MAPS) environment.registerVariable(name, 'map<string, double>');
  return environment.registerVariable('elapsed', 'google.protobuf.Duration');
}
