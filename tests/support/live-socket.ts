import { io, type ManagerOptions, type Socket, type SocketOptions } from "socket.io-client";

export type Heard = { event: string; payload: Record<string, unknown> };

/** A program on Socket.IO, as socket.io-client speaks it. */
export type LiveSocket = {
	socket: Socket;
	/** Everything it was told, in order. */
	heard: Heard[];
	/** Why it was not let in; null while it is. */
	refusal: () => string | null;
	isEnded: () => boolean;
	/** Says an event and gives back the answer. */
	ask: (event: string, ...said: unknown[]) => Promise<Record<string, unknown>>;
	until: <T>(what: string, find: () => T | undefined) => Promise<T>;
	close: () => void;
};

const waitMs = 9_000;

/** Connects without reconnecting; resolves when it was let in or refused. */
export async function openLiveSocket(
	url: string,
	options: Partial<ManagerOptions & SocketOptions>,
): Promise<LiveSocket> {
	const socket = io(url, {
		...{ path: "/ws", reconnection: false, forceNew: true, transports: ["websocket"], timeout: waitMs },
		...options,
	});
	const heard: Heard[] = [];
	const watchers = new Set<() => void>();
	let refusal: string | null = null;
	let isEnded = false;
	const changed = () => {
		for (const watcher of [...watchers]) watcher();
	};
	socket.onAny((event: string, payload: Record<string, unknown>) => {
		heard.push({ event, payload });
		changed();
	});
	socket.on("connect_error", (error) => {
		refusal = error.message;
		changed();
	});
	socket.on("disconnect", () => {
		isEnded = true;
		changed();
	});
	socket.on("connect", changed);

	function until<T>(what: string, find: () => T | undefined): Promise<T> {
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => settle(() => reject(new Error(`waited in vain for ${what}`))), waitMs);
			const settle = (run: () => void) => {
				clearTimeout(timer);
				watchers.delete(check);
				run();
			};
			const check = () => {
				const found = find();
				if (found !== undefined) settle(() => resolve(found));
			};
			watchers.add(check);
			check();
		});
	}

	await until("the door", () => socket.connected || refusal !== null || undefined);
	return {
		socket,
		heard,
		refusal: () => refusal,
		isEnded: () => isEnded,
		ask: (event, ...said) => socket.timeout(waitMs).emitWithAck(event, ...said),
		until,
		close: () => void socket.disconnect(),
	};
}
