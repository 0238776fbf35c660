/** The page's end of a simulated socket, as the network holds it. */
export type PageSocket = {
	connected: (way: { send: (frame: Uint8Array) => void; close: (code: number, reason: string) => void }) => void;
	opened: () => void;
	received: (frame: Uint8Array) => void;
	ended: (code: number, reason: string) => void;
	/** The page has closed it before it was open. */
	isGivenUp: () => boolean;
};

type Listener = (event: Record<string, unknown>) => void;

/** A `WebSocket` class for one page; `dial` is called with each new one. */
export function createPageSocket(dial: (socket: PageSocket, url: string) => void): typeof WebSocket {
	class SimulatedSocket {
		binaryType = "arraybuffer";
		readyState = 0;
		readonly #listeners = new Map<string, Set<Listener>>();
		#way: Parameters<PageSocket["connected"]>[0] | null = null;

		constructor(url: string) {
			dial(
				{
					connected: (way) => {
						this.#way = way;
					},
					opened: () => {
						if (this.readyState !== 0) return;
						this.readyState = 1;
						this.#emit("open", {});
					},
					received: (frame) => {
						if (this.readyState === 1) this.#emit("message", { data: frame.slice().buffer });
					},
					ended: (code, reason) => {
						if (this.readyState === 3) return;
						this.readyState = 3;
						if (code === 1006) this.#emit("error", { type: "error" });
						this.#emit("close", { code, reason });
					},
					isGivenUp: () => this.readyState > 1,
				},
				url,
			);
		}

		addEventListener(name: string, listener: Listener): void {
			const known = this.#listeners.get(name) ?? new Set();
			known.add(listener);
			this.#listeners.set(name, known);
		}
		removeEventListener(name: string, listener: Listener): void {
			this.#listeners.get(name)?.delete(listener);
		}
		send(data: Uint8Array): void {
			if (this.readyState === 1) this.#way?.send(data.slice());
		}
		close(code = 1000, reason = ""): void {
			if (this.readyState >= 2) return;
			this.readyState = 2;
			this.#way?.close(code, reason);
		}
		#emit(name: string, event: Record<string, unknown>): void {
			for (const listener of [...(this.#listeners.get(name) ?? [])]) listener(event);
		}
	}
	return SimulatedSocket as unknown as typeof WebSocket;
}
