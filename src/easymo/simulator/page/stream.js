// One stream of events for all phones of the page. The browser comes back by itself where it left off.

const AGAIN_MS = 1000;

export class Stream {
  #source = null;
  #again = 0;

  constructor(take, tellOnline) {
    this.take = take;
    this.tellOnline = tellOnline;
  }

  watch(numbers) {
    clearTimeout(this.#again);
    this.#source?.close();
    if (!numbers.length) return;
    const source = new EventSource(`events?${new URLSearchParams(numbers.map((number) => ["phone", number]))}`);
    source.addEventListener("open", () => this.tellOnline(true));
    source.addEventListener("message", (event) => this.take(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      this.tellOnline(false);
      if (source.readyState === EventSource.CLOSED) this.#again = setTimeout(() => this.watch(numbers), AGAIN_MS);
    });
    this.#source = source;
  }
}
