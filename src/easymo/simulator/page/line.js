// What a person does goes down the line to the simulator; what comes back arrives by the stream.

export class Unreachable extends Error {}

export const sayText = (person, text) => post(person, { kind: "text", text });
export const tap = (person, id) => post(person, { kind: "tap", text: id });
export const sendPlace = (person, { latitude, longitude }) => post(person, { kind: "location", latitude, longitude });

export function sendPhoto(person, file, caption) {
  const query = new URLSearchParams({ name: person.name, caption });
  return request(`phones/${person.number}/images?${query}`, file, file.type);
}

export const photoUrl = (person, id) => `phones/${person.number}/images/${id}`;

function post(person, writing) {
  const body = JSON.stringify({ ...writing, name: person.name });
  return request(`phones/${person.number}/messages`, body, "application/json");
}

async function request(url, body, type) {
  let answer;
  try {
    answer = await fetch(url, { method: "POST", body, headers: { "Content-Type": type } });
  } catch {
    throw new Unreachable();
  }
  if (!answer.ok) throw new Unreachable();
}
