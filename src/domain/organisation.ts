/** A person of the organisation as config.yaml lists them. */
export interface ListedPerson {
  readonly name: string;
  readonly roles?: readonly string[];
  readonly phone?: string;
  readonly login?: string;
  /** When the person may be woken at night, in words. */
  readonly wake?: string;
}

/** What an organisation tells the program about itself: `.crisis/config.yaml`. */
export interface OrganisationConfig {
  /** The full legal name, as it stands under a statement. */
  readonly organisation?: string;
  /** Where the public may turn to. */
  readonly contact?: string;
  readonly language?: string;
  readonly languages?: readonly string[];
  /** IANA name of the time zone. */
  readonly zone?: string;
  /** By id, the first listed for a role holds it when an incident opens. */
  readonly people: Readonly<Record<string, ListedPerson>>;
}
