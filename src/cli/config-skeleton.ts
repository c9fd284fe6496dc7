import type { Say } from '../locales/say.ts';

/** The commented config.yaml of a new home, in the language of whoever made it; nothing in it is set. */
export const configSkeleton = (say: Say): string => `# yaml-language-server: $schema=./config.schema.json
${say('skeleton.head')}
# organisation: ${say('skeleton.organisation')}
# contact: ${say('skeleton.contact')}
# language: zh-CN
# languages: [zh-CN, en]
# zone: Asia/Shanghai
# people:
#   wang:
#     name: ${say('skeleton.person')}
#     roles: [lead]
#     phone: "138-0000-0000"
#     login: wanglan
#     wake: ${say('skeleton.wake')}
`;
