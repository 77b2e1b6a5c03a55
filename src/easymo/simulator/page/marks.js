// WhatsApp's marks: *bold* _italic_ ~strike~ ```mono``` `code`, and addresses of the web.

const TAGS = { "*": "strong", _: "em", "~": "s" };
const MARK = new RegExp(
  [
    "```(?<block>[\\s\\S]+?)```",
    "`(?<code>[^`\\n]+)`",
    "(?<![\\p{L}\\p{N}])(?<mark>[*_~])(?=\\S)(?<inner>.+?)(?<=\\S)\\k<mark>(?![\\p{L}\\p{N}])",
    "(?<url>https?://[^\\s<>\"]*[^\\s<>\".,;:!?)*_~])",
  ].join("|"),
  "gu",
);

export function marked(text) {
  const fragment = document.createDocumentFragment();
  let done = 0;
  for (const match of text.matchAll(MARK)) {
    fragment.append(text.slice(done, match.index), element(match.groups));
    done = match.index + match[0].length;
  }
  fragment.append(text.slice(done));
  return fragment;
}

function element({ block, code, mark, inner, url }) {
  if (url) {
    const link = document.createElement("a");
    Object.assign(link, { href: url, textContent: url, target: "_blank", rel: "noreferrer" });
    return link;
  }
  const made = document.createElement(mark ? TAGS[mark] : "code");
  made.append(mark ? marked(inner) : (block ?? code));
  return made;
}
