/** Names of networks and messengers, as parts of a regular expression. */
export const networks = {
  all: String.raw`slack|(?:(?:ms|microsoft)\s+)?teams|webex|zoom|skype|discord|signal|telegram|whatsapp|wechat|viber|threema|messenger|instagram|insta|facebook|fb|linkedin|xing|twitter|x|tiktok|snapchat|mastodon|bluesky|reddit|youtube|github|google|microsoft|apple|windows|paypal`,
  /** Where people are present under a name of their own, so that "your Instagram" asks for it. "Your Teams" may be teams. */
  personal:
    'skype|telegram|whatsapp|viber|threema|instagram|insta|facebook|linkedin|xing|twitter|tiktok|snapchat|mastodon|bluesky',
} as const;

/**
 * What somebody is called in a network: "Slack handle", "compte Instagram", "account on Signal".
 *
 * @param nouns what a language calls it
 * @param prepositions that may stand between the noun and the network
 */
export const accounts = (nouns: string, prepositions: string): string =>
  String.raw`(?:${networks.all})[-\s]?(?:${nouns})|(?:${nouns})\s+(?:(?:${prepositions})\s+)?(?:${networks.all})`;
