// File names are bytes in git. Shown as text they stay distinct: valid UTF-8 as it is, every other byte as `\xNN`.

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function pathText(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return piecewise(bytes);
  }
}

function piecewise(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((size) => at + size <= bytes.length && isText(bytes.subarray(at, at + size)));
    if (length === undefined) {
      text += `\\x${bytes[at]!.toString(16).toUpperCase().padStart(2, "0")}`;
      at++;
    } else {
      text += strict.decode(bytes.subarray(at, at + length));
      at += length;
    }
  }
  return text;
}

function isText(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
