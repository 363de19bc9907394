// The order in which detectors see a layer. Containers come first and claim what they explain, so that the lines of a
// PEM body are not read again as tokens; the entropy rule comes last and takes what nobody explained.

import { apiCredentials } from "./binance/api-credentials.ts";
import type { Detector } from "./detector.ts";
import { pem } from "./private-key/pem.ts";
import { recoveryPhrase } from "./recovery-phrase/recovery-phrase.ts";
import { encodedKey } from "./wallet/encoded-key.ts";
import { hexKey } from "./wallet/hex-key.ts";
import { keyPair } from "./wallet/key-pair.ts";
import { keystore } from "./wallet/keystore.ts";

export const detectors: readonly Detector[] = [pem, keystore, encodedKey, keyPair, hexKey, recoveryPhrase, apiCredentials];
