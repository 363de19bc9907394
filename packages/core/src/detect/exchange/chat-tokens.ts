// Tokens of the chats that trading bots report to: they lie in the same files as the exchange's credentials, have forms of
// their own, and whoever holds one can speak as the bot or read what it hears.

import { SecretText } from "../../facts/secret-text.ts";
import { type TextSpan, textSpan } from "../../facts/span.ts";
import { placeholderReason } from "../binance/placeholder.ts";
import type { Candidate } from "../candidate.ts";
import type { Detector } from "../detector.ts";

interface ChatToken {
  readonly kind: string;
  readonly title: string;
  /** Sticky, tried at a run's beginning or shortly before it; the secret is the last group, or else the whole. */
  readonly form: RegExp;
  /** Characters before the run that belong to the form. */
  readonly before: number;
}

const tokens: readonly ChatToken[] = [
  {
    kind: "telegram-bot-token",
    title: "Telegram bot token",
    form: /(?<![0-9A-Za-z])(\d{8,10}:A[A-Za-z0-9_-]{34})(?![A-Za-z0-9_-])/,
    before: 11,
  },
  {
    kind: "discord-webhook",
    title: "Discord webhook",
    form: /discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/\d{17,20}\/([A-Za-z0-9_-]{60,80})/,
    before: 30,
  },
  {
    kind: "slack-webhook",
    title: "Slack webhook",
    form: /hooks\.slack\.com\/services\/(T[A-Z0-9]{7,12}\/B[A-Z0-9]{7,12}\/[A-Za-z0-9]{20,30})/,
    before: 30,
  },
  {
    kind: "discord-bot-token",
    title: "Discord bot token",
    form: /(?<![\w.-])([MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40})(?![\w-])/,
    before: 40,
  },
  { kind: "slack-token", title: "Slack token", form: /(?<![A-Za-z0-9])(xox[abeoprs]-[A-Za-z0-9-]{20,120})/, before: 6 },
];

const LONGEST = 260;

export const chatTokens: Detector = {
  id: "exchange/chat-tokens",
  rules: ["high-entropy-string"],
  what: "tokens and webhooks of Telegram, Discord and Slack",
  shapes: tokens.map(({ title }) => title),
  proof: "none offline: the forms are their own",
  advice: [
    "Revoke it where it was made (BotFather, the server's integrations, the workspace's apps) and make a new one.",
    "Keep it outside the repository.",
  ],
  detect({ layer, places, isClaimed }) {
    const { text } = layer;
    const candidates: Candidate[] = [];
    let done = 0;
    for (const run of places.runs) {
      if (run.end <= done || run.end - run.start > LONGEST) continue;
      const found = tokenAt(text, run.start, run.end);
      if (found === null || found.span.start < done || isClaimed(found.span)) continue;
      done = found.span.end;
      candidates.push(candidateOf(found.token, found.span, text.slice(found.span.start, found.span.end)));
    }
    return { candidates, claims: [] };
  },
};

/** The first form that a window around the run holds; a window is of constant size. */
function tokenAt(text: string, start: number, end: number): { token: ChatToken; span: TextSpan } | null {
  for (const token of tokens) {
    const from = Math.max(0, start - token.before);
    const window = text.slice(from, Math.min(text.length, end + 60));
    const match = token.form.exec(window);
    if (match === null) continue;
    const secret = match[1]!;
    const at = from + match.index + match[0].lastIndexOf(secret);
    if (at < end && at + secret.length > start && placeholderReason(secret.replace(/[^A-Za-z0-9]/g, "")) === null)
      return { token, span: textSpan(at, at + secret.length) };
  }
  return null;
}

const candidateOf = (token: ChatToken, span: TextSpan, secret: string): Candidate => ({
  rule: "high-entropy-string",
  severity: "medium",
  message: `${token.title}: the form is its own`,
  span,
  secret: new SecretText(secret),
  evidence: [{ by: token.kind, says: "supports", why: "no other string has this form" }],
  details: { kind: token.kind },
  advice: chatTokens.advice,
  showEnds: true,
  environment: null,
  credential: null,
  quiet: null,
  standing: "decided",
});
