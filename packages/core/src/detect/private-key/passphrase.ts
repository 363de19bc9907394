// Whether a passphrase stands beside an encrypted key: a literal value under a name that says so, in the same document or,
// asked more strictly, in another file of its folder. References to the environment, to a vault or to a prompt are none.

const named =
  /(pass[_-]?phrase|(?:private[_-]?|ssl[_-]?|tls[_-]?|ssh[_-]?|pem[_-]?|rsa[_-]?)?key[_-]?(?:pass(?:word|wd|phrase)?|pwd)\b|(?:key|trust)?store[_-]?pass(?:word)?|pass(?:in|out)\s+pass|\b(?:pass|password|passwd|pwd|pin)\b)["']?\s{0,8}[:=]{1,2}\s{0,8}(["'`]?)([^\s"'`,;]{4,})/gi;

const reference =
  /^(?:\$|%|<|\{|\[|process\.|os\.|env|getenv|None|null|nil|undefined|true|false|string|str\b|optional|input|prompt|args|config|settings|self|this|self\.|vault|ENC\[|your|\*{3}|x{4}|new\b|await|function|\()/i;

/** A variable of the same name, as in `password=password`. */
const variable = /^\w*(?:pass|pwd|phrase)\w*$/i;

const isLiteral = (quote: string, value: string): boolean =>
  !reference.test(value) && !/[([]/.test(value) && (quote !== "" || !variable.test(value));

let asked = "";
let answer = false;

/** The answer for the text asked about last is kept: a file of many keys asks once. */
export function passphraseBeside(text: string): boolean {
  if (text === asked) return answer;
  asked = text;
  answer = false;
  for (const match of text.matchAll(named)) {
    if (!isLiteral(match[2]!, match[3]!)) continue;
    answer = true;
    break;
  }
  return answer;
}

/** Beyond the key's own file a mere `password` may be anybody's: the name must be a key's, a store's or a wallet's. */
const keyName =
  "(?:pass[_-]?phrase|(?:key|pem|p12|pfx|pkcs12|certificate|cert)[_-]?(?:file[_-]?)?(?:pass(?:word|wd|phrase)?|pwd)|(?:key|trust)?store[_-]?(?:pass(?:word|wd)?|pwd)|wallet[_-]?(?:pass(?:word|wd)?|pwd))";
const quoted = new RegExp(`${keyName}["'\\])]{0,3}\\s{0,8}[:=]{1,2}>?\\s{0,8}["'\`]([^"'\`\\r\\n]{4,128})["'\`]`, "gi");
const wholeLine = new RegExp(
  `^[ \\t]{0,32}(?:export[ \\t]|ENV[ \\t]|-[ \\t])?[ \\t]{0,8}[\\w.-]{0,40}${keyName}[ \\t]{0,8}[:=][ \\t]{0,8}([^\\s"'\`]{4,128})[ \\t]*\\r?$`,
  "gim",
);
const flag = /-(?:pass(?:in|out)?|storepass|keypass|N)[ =](?:pass:)?["']?([^\s"'$-][^\s"'$]{3,})/g;
/** Files that hold nothing but a passphrase: `passphrase.txt`, `id_rsa.pass`, `password`. */
const fileName = /(?:^|[._-])(?:pass(?:word|phrase|wd)?|pwd)(?:\.txt)?$/i;
const onlyLine = /^[^\r\n]{4,128}(?:\r?\n)?$/;

/** Whether `text`, the content of the file `name`, holds the passphrase of a key beside it, as far as names tell. */
export function holdsPassphrase(name: string, text: string): boolean {
  if (fileName.test(name) && onlyLine.test(text) && !reference.test(text.trim())) return true;
  for (const match of text.matchAll(quoted)) if (isLiteral("'", match[1]!)) return true;
  for (const match of text.matchAll(wholeLine)) if (isLiteral("", match[1]!)) return true;
  for (const match of text.matchAll(flag)) if (isLiteral("", match[1]!)) return true;
  return false;
}
