import type { Rule } from 'eslint';

export declare const noStraySentence: Rule.RuleModule;
