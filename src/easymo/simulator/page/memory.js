// What the page remembers from one visit to the next.

export function recall(key) {
  try {
    return JSON.parse(localStorage.getItem(`easymo.${key}`));
  } catch {
    return null;
  }
}

export function remember(key, value) {
  try {
    localStorage.setItem(`easymo.${key}`, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}
