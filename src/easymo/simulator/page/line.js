// What a person does goes down the line to the simulator; what comes back arrives by the stream.

export class Unreachable extends Error {}
export class Refused extends Error {}

// `writing` is what the simulator's API calls one: { kind, text, to, … }.
export const act = (person, writing) => send(person, "messages", "POST", { ...writing, name: person.name });
export const setTraits = (person, traits) => send(person, "traits", "PUT", traits);
export const changeNumber = (person, number) => send(person, "number", "PUT", { number });

export function sendFile(person, kind, file, type, caption) {
  const query = new URLSearchParams({ kind, caption, filename: file.name, name: person.name });
  return request(`phones/${person.number}/files?${query}`, "POST", file, type);
}

export const fileUrl = (person, id) => `phones/${person.number}/files/${id}`;

// The screen that is seen once the form is opened, submitted or gone back in.
export async function stepForm(person, deed, asked) {
  return (await send(person, `form/${deed}`, "POST", asked)).json();
}

function send(person, what, method, value) {
  return request(`phones/${person.number}/${what}`, method, JSON.stringify(value), "application/json");
}

async function request(url, method, body, type) {
  let answer;
  try {
    answer = await fetch(url, { method, body, headers: type ? { "Content-Type": type } : {} });
  } catch {
    throw new Unreachable();
  }
  if (answer.status >= 500) throw new Unreachable();
  if (!answer.ok) throw new Refused();
  return answer;
}
