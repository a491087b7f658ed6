/** A feed of server-sent events that is open, with all that it has said so far. */
export class HeardFeed {
  private readonly closing = new AbortController();
  private text = '';
  isOpen = true;

  /** Throws if the feed is refused. */
  static async open(url: string, headers: Record<string, string> = {}): Promise<HeardFeed> {
    const feed = new HeardFeed();
    const response = await fetch(url, { headers, signal: feed.closing.signal });
    if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
    void feed.read(response.body);
    return feed;
  }

  get heard(): string {
    return this.text;
  }

  close(): void {
    this.closing.abort();
  }

  private async read(body: AsyncIterable<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body) this.text += decoder.decode(chunk, { stream: true });
    } catch (error) {
      if (!this.closing.signal.aborted) throw error;
    } finally {
      this.isOpen = false;
    }
  }
}
