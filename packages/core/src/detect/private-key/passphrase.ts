// Whether a passphrase stands in the same document as an encrypted key: a literal value under a name that says so.
// References to the environment, to a vault or to a prompt are none.

const named =
  /(pass[_-]?phrase|(?:private[_-]?|ssl[_-]?|tls[_-]?|ssh[_-]?|pem[_-]?|rsa[_-]?)?key[_-]?(?:pass(?:word|wd|phrase)?|pwd)\b|(?:key|trust)?store[_-]?pass(?:word)?|pass(?:in|out)\s+pass|\b(?:pass|password|passwd|pwd|pin)\b)["']?\s{0,8}[:=]{1,2}\s{0,8}["'`]?([^\s"'`,;]{4,})/gi;

const reference =
  /^(?:\$|%|<|\{|\[|process\.|os\.|env|getenv|None|null|nil|undefined|true|false|string|str\b|optional|input|prompt|args|config|settings|self|this|self\.|vault|ENC\[|your|\*{3}|x{4}|new\b|await|function|\()/i;

export function passphraseBeside(text: string): boolean {
  for (const match of text.matchAll(named)) if (!reference.test(match[2]!) && !/[([]/.test(match[2]!)) return true;
  return false;
}
