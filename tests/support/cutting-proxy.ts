import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A network between a program and the server that breaks: each connection is cut once so many bytes went up it. */
export type CuttingProxy = {
	port: number;
	/** Bytes each of the next connections may bring; where there is nothing more to say of one, it holds. */
	cutAfter: (bytes: readonly number[]) => void;
	/** Bytes that went up in all. */
	wentUp: () => number;
	cuts: () => number;
	close: () => void;
};

export async function openCuttingProxy(target: string): Promise<CuttingProxy> {
	const { hostname, port } = new URL(target);
	let plans: number[] = [];
	let total = 0;
	let cuts = 0;
	const sockets = new Set<Socket>();

	const server = createServer((down) => {
		let left = plans.shift() ?? Number.POSITIVE_INFINITY;
		const up = connect(Number(port), hostname);
		for (const socket of [down, up]) {
			sockets.add(socket);
			socket.on("error", () => undefined);
			socket.on("close", () => {
				sockets.delete(socket);
				down.destroy();
				up.destroy();
			});
		}
		up.pipe(down);
		down.on("data", (data) => {
			const taken = data.subarray(0, Math.min(data.length, left));
			total += taken.length;
			left -= taken.length;
			// What went up before the cut does arrive, as with a radio that loses its mast.
			up.write(taken, () => {
				if (left > 0) return;
				cuts += 1;
				up.destroySoon();
				down.destroy();
			});
		});
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");

	return {
		port: (server.address() as AddressInfo).port,
		cutAfter: (bytes) => {
			plans = [...bytes];
		},
		wentUp: () => total,
		cuts: () => cuts,
		close() {
			for (const socket of sockets) socket.destroy();
			server.close();
		},
	};
}
