const text = (description: string) => ({ type: 'string', minLength: 1, description });

/** JSON Schema (2020-12) of `.crisis/config.yaml`: who the organisation is and who answers the phone. */
export const configSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://crisis-playbook.dev/schema/config-1.json',
  title: 'crisis: the organisation',
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    organisation: text('The full legal name, as it stands under a statement.'),
    contact: text('Where the public may turn to: a service line, a mail address.'),
    language: { enum: ['zh-CN', 'en'], description: 'The language of the interface.' },
    languages: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { enum: ['zh-CN', 'en'] },
      description: 'Languages of statements, the first being the default.',
    },
    zone: text('IANA name of the time zone, such as Asia/Shanghai.'),
    people: {
      type: 'object',
      description: 'People by an id of your own.',
      propertyNames: { pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,39}$' },
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
          name: text('The name as colleagues know it.'),
          roles: {
            type: 'array',
            items: text('A role of the playbook.'),
            description:
              'Roles this person holds; the first person listed for a role holds it when an incident opens.',
          },
          phone: text('A number that is answered at night. Never stored in an incident file.'),
          wake: text('When this person may be woken at night; printed on the handover sheet.'),
          login: text('The login on this machine, so that --as is not needed.'),
        },
      },
    },
  },
} as const;
