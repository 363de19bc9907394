// Tokens that say who issued them. The prefix names the kind for the report; it does not make a finding by itself.
// Prefixes as the issuers document them.

const ISSUERS: readonly (readonly [RegExp, string])[] = [
  [/^gh[pousr]_|^github_pat_/, "GitHub token"],
  [/^glpat-|^gldt-|^glrt-/, "GitLab token"],
  [/^(?:sk|rk)_(?:live|test)_/, "Stripe key"],
  [/^xox[abeprs]-|^xapp-/, "Slack token"],
  [/^(?:AKIA|ASIA)[A-Z0-9]{16}$/, "AWS access key id"],
  [/^AIza/, "Google API key"],
  [/^ya29\./, "Google OAuth token"],
  [/^SG\./, "SendGrid key"],
  [/^npm_/, "npm token"],
  [/^pypi-/, "PyPI token"],
  [/^dop_v1_/, "DigitalOcean token"],
  [/^hf_/, "Hugging Face token"],
  [/^sk-ant-/, "Anthropic key"],
  [/^sk-/, "OpenAI style key"],
  [/^\d{8,10}:[A-Za-z0-9_-]{35}$/, "Telegram bot token"],
  [/^shp(?:at|ca|pa|ss)_/, "Shopify token"],
  [/^EAAC/, "Facebook token"],
  [/^hvs\./, "Vault token"],
  [/^dckr_pat_/, "Docker Hub token"],
];

/** The issuer's name for the kind of token, or null. */
export const issuedAs = (value: string): string | null => ISSUERS.find(([prefix]) => prefix.test(value))?.[1] ?? null;
