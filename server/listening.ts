import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What is still being answered gets this long before its connection is cut; the whole stop stays under five seconds. */
const graceMs = 2_000;

/** Resolves with the address as a person opens it on this computer. */
export async function listenOn(server: Server, { host, port }: { host: string; port: number }): Promise<string> {
	server.listen(port, host);
	await once(server, "listening");
	// With an address to listen on, a listening server has this form; only pipes have others.
	const address = server.address() as AddressInfo;
	return `http://${shownHost(host)}:${address.port}`;
}

/** Takes nothing new, ends the sockets, lets requests under way finish, then cuts what is left. */
export async function closeHttp(server: Server, endSockets: () => Promise<void>): Promise<void> {
	if (!server.listening) return endSockets();
	const closed = once(server, "close");
	server.close();
	await endSockets();
	const grace = setTimeout(() => server.closeAllConnections(), graceMs);
	// An upgraded socket that does not answer its closing belongs to nobody any more: it is not waited for.
	await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, graceMs + 200).unref())]);
	clearTimeout(grace);
}

function shownHost(host: string): string {
	if (host === "0.0.0.0" || host === "::") return "localhost";
	return host.includes(":") ? `[${host}]` : host;
}
