import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A network between a program and the server that breaks: each connection is cut once so many bytes went up it. */
export type CuttingProxy = {
	port: number;
	/** Bytes each of the next connections may bring; where there is nothing more to say of one, it holds. */
	cutAfter: (bytes: readonly number[]) => void;
	/** Whichever connection, those that are open too, first brings so many more bytes is cut; the others hold. */
	cutOnceAfter: (bytes: number) => void;
	/** Bytes that went up in all. */
	wentUp: () => number;
	cuts: () => number;
	close: () => void;
};

export async function openCuttingProxy(target: string): Promise<CuttingProxy> {
	const { hostname, port } = new URL(target);
	let plans: number[] = [];
	let usual = Number.POSITIVE_INFINITY;
	let total = 0;
	let cuts = 0;
	const sockets = new Set<Socket>();
	const open = new Set<{ left: number }>();

	const server = createServer((down) => {
		const may = { left: plans.shift() ?? usual };
		open.add(may);
		const up = connect(Number(port), hostname);
		for (const socket of [down, up]) {
			sockets.add(socket);
			socket.on("error", () => undefined);
			socket.on("close", () => {
				sockets.delete(socket);
				open.delete(may);
				down.destroy();
				up.destroy();
			});
		}
		up.pipe(down);
		down.on("data", (data) => {
			const taken = data.subarray(0, Math.min(data.length, may.left));
			total += taken.length;
			may.left -= taken.length;
			// What went up before the cut does arrive, as with a radio that loses its mast.
			up.write(taken, () => {
				if (may.left > 0) return;
				cuts += 1;
				if (usual < Number.POSITIVE_INFINITY) allow(Number.POSITIVE_INFINITY);
				up.destroySoon();
				down.destroy();
			});
		});
	});
	function allow(bytes: number): void {
		usual = bytes;
		for (const may of open) may.left = bytes;
	}
	server.listen(0, "127.0.0.1");
	await once(server, "listening");

	return {
		port: (server.address() as AddressInfo).port,
		cutAfter: (bytes) => {
			plans = [...bytes];
		},
		cutOnceAfter: allow,
		wentUp: () => total,
		cuts: () => cuts,
		close() {
			for (const socket of sockets) socket.destroy();
			server.close();
		},
	};
}
