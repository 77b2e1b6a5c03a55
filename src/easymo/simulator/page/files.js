// The files that WhatsApp lets a person send.

const MB = 1024 * 1024;
const KINDS = [
  ["photo", "image", /^image\/(jpeg|png)$/, 5 * MB],
  ["photo", "video", /^video\/(mp4|3gpp)$/, 16 * MB],
  ["voice", "voice", /^audio\/(aac|mp4|mpeg|amr|ogg)$/, 16 * MB],
  ["document", "document", /./, 100 * MB],
  ["sticker", "sticker", /^image\/webp$/, 500 * 1024],
];
const ALIASES = { "audio/x-m4a": "audio/mp4", "audio/mp3": "audio/mpeg", "video/ogg": "audio/ogg" };

export const ACCEPTED = {
  photo: "image/jpeg,image/png,video/mp4,video/3gpp",
  voice: "audio/*",
  document: "",
  sticker: "image/webp",
};

// What a file chosen as a photo, voice, document or sticker is sent as: { kind, type }, or { refusal }: the key of
// why it is not.
export function judge(chosen, file) {
  const type = ALIASES[file.type] ?? (file.type || "application/octet-stream");
  const found = KINDS.find(([choice, , types]) => choice === chosen && types.test(type));
  if (!found) return { refusal: `wrong-${chosen}` };
  const [, kind, , most] = found;
  return file.size > most ? { refusal: `large-${kind}` } : { kind, type };
}
