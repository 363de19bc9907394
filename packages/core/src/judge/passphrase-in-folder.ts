// An encrypted key whose passphrase stands in another file of its folder is as good as open to whoever has the folder
// (contract, section 5). Which files stand there only the scan's source knows; here is what follows.

import { atLeast } from "../facts/rule.ts";
import { blocks, type Judged } from "./judge.ts";
import type { Policy } from "./policy.ts";
import { severityUnder } from "./severity.ts";

/** Whether a passphrase in the folder would make the finding any worse. */
export const asksForPassphrase = ({ sighting, suppression, finding }: Judged): boolean =>
  sighting.details.encrypted === true &&
  sighting.details.passphraseBeside === false &&
  suppression === null &&
  finding.path !== null &&
  !atLeast(sighting.severity, "high");

/** The same, raised; `where` names the file that holds the passphrase. */
export function withPassphrase(judged: Judged, where: string, policy: Policy): Judged {
  const sighting = { ...judged.sighting, severity: "high", details: { ...judged.sighting.details, passphraseBeside: true } } as const;
  const severity = severityUnder(policy, sighting);
  const evidence = [...judged.finding.evidence, `a passphrase stands in the same folder, in ${where}`];
  const finding = { ...judged.finding, severity, blocking: blocks(severity, policy), details: sighting.details, evidence };
  return { ...judged, sighting, finding };
}
