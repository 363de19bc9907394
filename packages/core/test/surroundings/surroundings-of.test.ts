// Surroundings in the shapes that programs and people write: V marks the value, the first expected name must come first,
// every further one must be among the names.

import { Random } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import { latin1 } from "../../src/decode/latin1.ts";
import { textSpan } from "../../src/facts/span.ts";
import { surroundingsOf } from "../../src/surroundings/surroundings-of.ts";

const random = new Random("surroundings");
const token = random.text(64);
const other = random.text(64);

/** `‹V›` is the value, `‹W›` another one. */
const look = (template: string) => {
  const text = latin1(Buffer.from(template.replaceAll("‹W›", other).replace("‹V›", token)));
  const start = text.indexOf(token);
  return surroundingsOf({ text }, textSpan(start, start + 64));
};

const named: [string, string, string[]][] = [
  ["env file", "BINANCE_API_SECRET=‹V›\n", ["BINANCE_API_SECRET"]],
  ["export", 'export BINANCE_API_KEY="‹V›"\n', ["BINANCE_API_KEY"]],
  ["python", "api_key = '‹V›'\n", ["api_key"]],
  ["python annotated", "API_KEY: str = '‹V›'", ["API_KEY"]],
  ["python optional", "    api_key: Optional[str] = '‹V›'", ["api_key"]],
  ["python bytes", 'secret = b"‹V›"', ["secret"]],
  ["typescript", "private readonly apiKey: string = '‹V›';", ["apiKey"]],
  ["rust", 'const API_KEY: &\'static str = "‹V›";', ["API_KEY"]],
  ["go", 'var apiKey string = "‹V›"', ["apiKey"]],
  ["go short", 'secretKey := "‹V›"', ["secretKey"]],
  ["java", 'private static final String API_KEY = "‹V›";', ["API_KEY"]],
  ["kotlin", 'const val API_SECRET: String = "‹V›"', ["API_SECRET"]],
  ["c", 'static const char *api_secret = "‹V›";', ["api_secret"]],
  ["c array", 'const char api_key[] = "‹V›";', ["api_key"]],
  ["mql", 'input string ApiKey = "‹V›";', ["ApiKey"]],
  ["php arrow", "'key' => '‹V›',", ["key"]],
  ["php property", "$this->apiSecret = '‹V›';", ["$this->apiSecret"]],
  ["r", 'api_key <- "‹V›"', ["api_key"]],
  ["subscript", 'config["api_key"] = "‹V›"', ["api_key", "config"]],
  ["member", "c.binance.key = '‹V›'", ["c.binance.key"]],
  ["make", "API_KEY ?= ‹V›", ["API_KEY"]],
  ["json nested", '{"exchanges": {"binance": {"apiSecret": "‹V›"}}}', ["apiSecret", "binance", "exchanges"]],
  ["json lines", '{\n  "exchange": {\n    "name": "binance",\n    "key": "‹W›",\n    "secret": "‹V›"\n  }\n}\n', ["secret", "exchange"]],
  ["yaml nested", "exchanges:\n  binance:\n    api_key: ‹W›\n    api_secret: ‹V›\n", ["api_secret", "binance", "exchanges"]],
  ["yaml list of records", "env:\n  - name: BINANCE_API_KEY\n    value: ‹V›\n", ["BINANCE_API_KEY"]],
  ["yaml record value first", "env:\n  - value: ‹V›\n    name: API_SECRET\n", ["API_SECRET"]],
  ["yaml block", "binance_secret: >-\n  ‹V›\n", ["binance_secret"]],
  ["compose list", "    environment:\n      - BINANCE_API_KEY=‹V›\n", ["BINANCE_API_KEY"]],
  ["toml section", '[binance]\napi_key = "‹V›"\n', ["api_key", "binance"]],
  ["ini section", "[binance_user_config]\nfoo=1\napi_secret_key=‹V›\n", ["api_secret_key", "binance_user_config"]],
  ["properties", "binance.api.secret=‹V›", ["binance.api.secret"]],
  ["dotnet path", "Binance:ApiKey=‹V›", ["Binance:ApiKey"]],
  ["jvm flag", "java -Dbinance-api-key=‹V› -jar x.jar", ["-Dbinance-api-key"]],
  ["flag with sign", "bot --binance-api-secret=‹V›", ["--binance-api-secret"]],
  ["flag with blank", "binance-cli profile create --api-key ‹W› --api-secret ‹V›", ["--api-secret"]],
  ["openssl", 'openssl dgst -sha256 -hmac "‹V›"', ["-hmac"]],
  ["dockerfile", "ENV BINANCE_API_KEY ‹V›", ["BINANCE_API_KEY"]],
  ["dockerfile sign", "ENV BINANCE_API_KEY=‹V›", ["BINANCE_API_KEY"]],
  ["windows", "setx BINANCE_SECRET ‹V›", ["BINANCE_SECRET"]],
  ["fish", "set -x BINANCE_SECRET ‹V›", ["BINANCE_SECRET"]],
  ["header", "X-MBX-APIKEY: ‹V›", ["X-MBX-APIKEY"]],
  ["curl header", 'curl -H "X-MBX-APIKEY: ‹V›" https://x', ["X-MBX-APIKEY"]],
  ["curl header escaped", '"cmd": "curl -H \\"X-MBX-APIKEY: ‹V›\\" https://x"', ["X-MBX-APIKEY"]],
  ["header dict", "headers = {'X-MBX-APIKEY': '‹V›'}", ["X-MBX-APIKEY", "headers"]],
  ["query", "https://x/y?symbol=BTC&apiKey=‹V›&z=1", ["apiKey"]],
  ["har", '{"name": "X-MBX-APIKEY", "value": "‹V›"}', ["X-MBX-APIKEY"]],
  ["postman", '{\n "key": "api-secret",\n "value": "‹V›",\n "type": "secret"\n}', ["api-secret"]],
  ["value first", '{"value": "‹V›", "key": "api-secret"}', ["api-secret"]],
  ["terraform default", 'variable "binance_api_key" {\n  type = string\n  default = "‹V›"\n}', ["binance_api_key"]],
  ["xml add", '<add key="BinanceApiKey" value="‹V›" />', ["BinanceApiKey"]],
  ["xml element", "<binance><apiKey>‹V›</apiKey></binance>", ["apiKey", "binance"]],
  ["android strings", '<string name="binance_api_key">‹V›</string>', ["binance_api_key"]],
  ["plist", "<dict>\n  <key>BinanceApiKey</key>\n  <string>‹V›</string>\n</dict>", ["BinanceApiKey"]],
  ["table row html", "<tr><td>API Key</td><td>‹V›</td></tr>", ["API Key"]],
  ["keyword arguments", "client = Client(api_key='‹W›', api_secret='‹V›')", ["api_secret", "Client", "client"]],
  ["ruby", "Binance::Spot.new(key: '‹W›', secret: '‹V›')", ["secret", "Binance::Spot.new"]],
  ["getenv default", "os.getenv('BINANCE_API_KEY_TEST', '‹V›')", ["BINANCE_API_KEY_TEST"]],
  ["getenv default assigned", "key = os.environ.get('BINANCE_KEY', '‹V›')", ["BINANCE_KEY", "key"]],
  ["js fallback", "const apiKey = process.env.BINANCE_KEY || '‹V›'", ["BINANCE_KEY", "apiKey"]],
  ["js nullish", "{ secret: process.env.S ?? '‹V›' }", ["S", "secret"]],
  ["python or", "api_secret = os.environ.get('BINANCE_SECRET') or '‹V›'", ["BINANCE_SECRET", "api_secret"]],
  ["shell default", `KEY=$${"{"}BINANCE_API_KEY:-‹V›}`, ["BINANCE_API_KEY"]],
  ["local storage", "localStorage.setItem('binance_api_key', '‹V›')", ["binance_api_key"]],
  ["define", "define('BINANCE_API_KEY', '‹V›');", ["BINANCE_API_KEY"]],
  ["builder", 'config.setApiKey("‹V›");', ["config.setApiKey"]],
  ["builder chain", '->apiKey("‹W›")->secretKey("‹V›")', ["secretKey"]],
  ["rust builder", ".api_secret(‹V›)", ["api_secret"]],
  ["rust some", 'let s = Some("‹V›".into());', ["s"]],
  ["go option", 'common.WithApiSecret("‹V›")', ["common.WithApiSecret"]],
  ["csv", "exchange,api_key,api_secret\nbinance,‹W›,‹V›\n", ["api_secret", "binance"]],
  ["tsv", "exchange\tapi_key\tapi_secret\nbinance\t‹W›\t‹V›\n", ["api_secret", "binance"]],
  ["markdown columns", "| exchange | key | secret |\n|---|---|---|\n| binance | ‹W› | ‹V› |\n", ["secret", "binance"]],
  ["markdown rows", "| name | value |\n|---|---|\n| API Secret | `‹V›` |\n", ["API Secret"]],
  [
    "sql",
    "INSERT INTO exchange_api_keys (exchange, api_key, api_secret) VALUES ('binance', '‹W›', '‹V›');",
    ["api_secret", "exchange_api_keys"],
  ],
  ["pg dump", "COPY public.keys (id, api_key, api_secret) FROM stdin;\n1\t‹W›\t‹V›\n", ["api_secret"]],
  ["notebook", '   "api_key = \\"‹V›\\"\\n",', ["api_key"]],
  ["notebook one string", '"source": "api_key = \\"‹W›\\"\\napi_secret = \\"‹V›\\"\\n"', ["api_secret"]],
  ["chat", "[12:30] bob: my api key is ‹V›", ["api key"]],
  ["chat colon", "api key: ‹V›", ["api key"]],
  ["markdown list", "## Binance Accounts\n- API Key: ‹W›\n- **Secret:** ‹V›\n", ["Secret", "Binance Accounts"]],
  ["fix", "8=FIX.4.4|35=A|553=‹V›|96=x|", ["553"]],
  ["label above", "API Key\n‹W›\n\nSecret Key:\n‹V›\n", ["Secret Key"]],
  ["kubectl", "kubectl create secret generic x --from-literal=BINANCE_API_KEY=‹V›", ["BINANCE_API_KEY"]],
  ["gh secret", "gh secret set BINANCE_API_KEY --body ‹V›", ["--body"]],
  ["elixir", 'config :binance,\n  api_key: "‹W›",\n  secret_key: "‹V›"', ["secret_key"]],
  ["go struct", 'cfg := Config{\n\tAPIKey: "‹W›",\n\tSecretKey: "‹V›",\n}', ["SecretKey", "cfg"]],
  ["swift", 'let apiKey: String? = "‹V›"', ["apiKey"]],
  ["json key with blank", '{"API Secret": "‹V›"}', ["API Secret"]],
  ["one line yaml", "binance: {key: ‹W›, secret: ‹V›}", ["secret", "binance"]],
  ["http file", "@apiKey = ‹V›", ["apiKey"]],
  ["netrc", "machine api.binance.com login ‹W› password ‹V›", ["password", "api.binance.com"]],
  ["cookie", "Cookie: lang=en; api_secret=‹V›", ["api_secret"]],
  ["cookie, first", "Cookie: api_secret=‹V›; lang=en", ["api_secret"]],
  ["attribute with a type", '{"api_secret": {"S": "‹V›"}}', ["S", "api_secret"]],
  ["parameter record", '{"ParameterKey": "BinanceSecret", "ParameterValue": "‹V›"}', ["BinanceSecret"]],
  ["tcl", "set secret {‹V›}", ["secret"]],
  ["tex macro", "\\newcommand{\\apisecret}{‹V›}", ["apisecret"]],
  ["tex formatting", "Secret: \\texttt{‹V›}", ["Secret"]],
  ["jsx", '<Bot apiKey={"‹V›"} />', ["apiKey"]],
  ["serverless variable", `key: $${"{"}env:BINANCE_KEY, '‹V›'}`, ["BINANCE_KEY", "key"]],
  ["shell default for unset", `KEY=$${"{"}BINANCE_API_KEY-‹V›}`, ["BINANCE_API_KEY", "KEY"]],
  ["tuple", 'x = [("api_key", "‹W›"), ("api_secret", "‹V›")]', ["api_secret"]],
  ["initializer", '{ { "apiKey", "‹W›" }, { "secret", "‹V›" } }', ["secret"]],
  ["named by a later argument", 'store.set("‹V›", forKey: "binanceSecret")', ["binanceSecret"]],
  ["piped", "echo ‹V› | gh secret set BINANCE_SECRET", ["BINANCE_SECRET"]],
  ["glued", "saved as binance_secret_‹V›.txt", ["binance_secret_"]],
  ["column of an HTML table", "<table><tr><th>name</th><th>secret</th></tr><tr><td>a</td><td>‹V›</td></tr></table>", ["secret"]],
  ["highlighted code", '<span class="n">SECRET</span> <span class="o">=</span> <span class="s">"‹V›"</span>', ["SECRET"]],
  ["full-width colon", "密钥：‹V›", ["密钥"]],
  ["script without blanks", "APIキー「‹V›」", ["APIキー"]],
  ["typeset quotes", "secret: “‹V›”", ["secret"]],
  ["entity escaped", "value=&quot;{&quot;apiKey&quot;:&quot;‹V›&quot;}&quot;", ["apiKey"]],
];

describe("names", () => {
  test.each(named)("%s", (_, template, expected) => {
    const { names } = look(template);
    expect(names[0]).toBe(expected[0]);
    expect(names).toEqual(expect.arrayContaining(expected));
  });
});

describe("calls", () => {
  test.each([
    ["first of two", "client = Client('‹V›', '‹W›')", "Client", 0],
    ["second of two", 'client := binance.NewClient("‹W›", "‹V›")', "binance.NewClient", 1],
    ["with new", 'new BinanceCredentials("‹W›", "‹V›")', "BinanceCredentials", 1],
    ["over lines", 'new BinanceCredentials(\n  "‹W›",\n  "‹V›",\n)', "BinanceCredentials", 1],
    ["wrapped", 'Binance::new(Some("‹W›".into()), Some("‹V›".into()))', "Binance::new", 1],
    ["hmac", 'hmac.new(b"‹V›", payload, sha256)', "hmac.new", 0],
    ["create hmac", "crypto.createHmac('sha256', '‹V›')", "crypto.createHmac", 1],
    ["no function", "if ('‹V›') {}", null, 0],
  ])("%s", (_, template, callee, index) => {
    const seen = look(template);
    expect([seen.callee, seen.index]).toEqual([callee, index]);
  });

  test("an algorithm's name is not the value's", () => expect(look("createHmac('sha256', '‹V›')").names).not.toContain("sha256"));
});

describe("positions", () => {
  test.each([
    ["pair, left", "auth ‹V›:‹W›", 0],
    ["pair, right", "‹W›:‹V›", 1],
    ["first bare line", "‹V›\n‹W›\n", 0],
    ["second bare line", "‹W›\n‹V›\n", 1],
    ["list", 'keys = ["‹W›", "‹V›"]', 1],
  ])("%s", (_, template, index) => expect(look(template).index).toBe(index));

  test("a bare line stands alone, an assigned value does not", () => {
    expect(look("‹W›\n‹V›").aloneOnLine).toBe(true);
    expect(look("a=‹V›").aloneOnLine).toBe(false);
  });
});

describe("scope", () => {
  const scope = (template: string) => {
    const text = template.replaceAll("‹W›", other).replace("‹V›", token);
    const start = text.indexOf(token);
    const { scope, enclosed } = surroundingsOf({ text }, textSpan(start, start + 64));
    return { text: text.slice(scope!.start, scope!.end), enclosed };
  };

  test("an object holds its members and not its neighbours", () => {
    const { text, enclosed } = scope(
      '{"a": {"k": "x"}, "binance": {"key": "‹W›", "secret": "‹V›", "testnet": true}, "b": {"password": 1}}',
    );
    expect(enclosed).toBe(true);
    expect(text).toContain("testnet");
    expect(text).not.toContain("password");
  });

  test("a builder's call is not the whole", () => expect(scope('f(a.setApiKey("‹V›").setSecretKey("‹W›"), 1)').text).toContain(other));

  test("records of a list share the list", () =>
    expect(scope('[{"key":"api-key","value":"‹V›"},{"key":"api-secret","value":"‹W›"}]').text).toContain(other));

  test("a paragraph ends at the blank line", () => {
    const { text, enclosed } = scope("A=1\nK=‹V›\nS=‹W›\n\nB=2\n");
    expect(enclosed).toBe(false);
    expect(text).toBe(`A=1\nK=${token}\nS=${other}`);
  });

  test("a block of YAML is its indentation", () =>
    expect(scope("prod:\n  k: ‹V›\n  s: ‹W›\ntest:\n  k: 1\n").text).toBe(`  k: ${token}\n  s: ${other}`));
});

describe("comments", () => {
  test.each([
    ["behind", "KEY=‹V› # testnet only", "testnet only"],
    ["above", "// binance main account\nconst k = '‹V›';", "binance main account"],
  ])("%s", (_, template, comment) => expect(look(template).comment).toBe(comment));
});

test("any text around gives an answer", () => {
  const signs = "\"'`()[]{}<>=:,;|&?#/\\\n\t -*abcXYZ09_$@.";
  for (let round = 0; round < 2000; round++) {
    const noise = (length: number) => Array.from({ length }, () => signs[random.below(signs.length)]).join("");
    const before = noise(random.below(200));
    const text = `${before}${token}${noise(random.below(100))}`;
    expect(() => surroundingsOf({ text }, textSpan(before.length, before.length + 64))).not.toThrow();
  }
});
