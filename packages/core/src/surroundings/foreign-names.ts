// Words of other languages for what credentials are called, so that `gizli anahtar`, `chave secreta` and `API密钥` say what
// `secret key` and `API key` say. Only words that mean nothing else in names are listed.

/** English word → words for it, whole and in lower case. */
const words: Readonly<Record<string, string>> = {
  secret:
    "secreta secreto secretas secretos segreta segreto secrète secrets segredo geheim geheime geheimer geheimes geheimnis gizli rahasia tajny tajný tajná sekretny hemlig hemliga titkos μυστικό секрет секретный секретного секретная таємний секретний bímật secretă गुप्त السر السري السرية سري",
  key: "clave chave chiave llave clé clef schluessel schlüssel anahtar anahtarı anahtarım sleutel klucz klíč kunci khóa khoá nyckel kulcs κλειδί ключ ключа ключи ключі कुंजी مفتاح المفتاح",
  private: "privada privado privata privato privée privé özel privater privaten prywatny приватный приватний закрытый riêng",
  public: "pública público pubblica pubblico publique açık öffentlicher publiczny публичный публічний открытый",
  access: "acceso acesso accesso accès zugriff zugangs erişim доступа",
  password: "passwort kennwort contraseña senha şifre parola hasło wachtwoord пароль lösenord heslo",
  passphrase: "passphrase",
  token: "токен",
};
const english = new Map(Object.entries(words).flatMap(([word, others]) => others.split(" ").map((other) => [other, word] as const)));

/** Scripts that set no blanks between words, the longer terms first. */
const joined: readonly (readonly [RegExp, string])[] = [
  [/(?:api|应用|應用|接口|访问|訪問|存取)[\s_-]*(?:密钥|密鑰|密匙|秘钥|秘鑰|金鑰|金钥)/gi, " api key "],
  [/公钥|公鑰|公開鍵|公開キー|공개\s*키/g, " public key "],
  [/私钥|私鑰|私密金鑰|秘密鍵|プライベートキー|개인\s*키|비밀\s*키/g, " private key "],
  [/密码短语|密碼短語|口令|パスフレーズ|암호\s*문구/g, " passphrase "],
  [/密钥|密鑰|密匙|秘钥|秘鑰|金鑰|金钥|シークレット|시크릿|비밀|bí mật|ลับ/g, " secret "],
  [/密码|密碼|パスワード|비밀번호|암호/g, " password "],
  [/令牌|トークン|토큰/g, " token "],
  [/アクセス|액세스|엑세스/g, " access "],
  [/キー|키|คีย์/g, " key "],
];

/** The name with terms of scripts without blanks in English; ASCII names come back as they are. */
export function inEnglish(name: string): string {
  if (!/[^\0-\x7f]/.test(name)) return name;
  return joined.reduce((text, [term, word]) => text.replace(term, word), name);
}

/** The English for one lower-case word, or the word itself. */
export const englishWord = (word: string): string => english.get(word) ?? word;
