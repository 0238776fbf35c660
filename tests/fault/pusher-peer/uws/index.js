/**
 * What soketi uses of uWebSockets.js, over node:http and ws: that library comes as a binary from elsewhere than npm.
 * Only bytes are carried here; everything of the Pusher protocol, its signatures included, is soketi's.
 */
const { createServer } = require("node:http");
const { WebSocketServer } = require("ws");

const toText = (text) => new TextEncoder().encode(text).buffer;

function paramsOf(pattern, path) {
	const [wanted, given] = [pattern.split("/"), path.split("/")];
	if (pattern.endsWith("/*")) return [];
	if (wanted.length !== given.length) return null;
	const fits = wanted.every((part, index) => part.startsWith(":") || part === given[index]);
	return fits ? given.filter((_part, index) => wanted[index].startsWith(":")) : null;
}

function toRequest(request, params) {
	const [path, query = ""] = request.url.split("?");
	return {
		getParameter: (index) => params[index],
		getHeader: (name) => request.headers[name] ?? "",
		getMethod: () => request.method.toLowerCase(),
		getQuery: () => query,
		getUrl: () => path,
	};
}

function toResponse(request, response) {
	const made = {
		getRemoteAddressAsText: () => toText("127.0.0.1"),
		getProxiedRemoteAddressAsText: () => toText(""),
		cork: (run) => run(),
		onAborted: (run) => void request.on("aborted", run),
		writeStatus(status) {
			response.statusCode = Number.parseInt(status, 10);
			return made;
		},
		writeHeader(name, value) {
			response.setHeader(name, value);
			return made;
		},
		end(body) {
			response.end(body);
			return made;
		},
		onData(take) {
			const chunks = [];
			request.on("data", (chunk) => chunks.push(chunk));
			request.on("end", () => take(Uint8Array.from(Buffer.concat(chunks)).buffer, true));
		},
	};
	return made;
}

function App() {
	const routes = [];
	let sockets = null;
	const add = (method) => (pattern, handle) => {
		routes.push({ method, pattern, handle });
		return app;
	};
	const server = createServer((request, response) => {
		const path = request.url.split("?")[0];
		for (const { method, pattern, handle } of routes) {
			const params = method === null || method === request.method ? paramsOf(pattern, path) : null;
			if (params !== null) return handle(toResponse(request, response), toRequest(request, params));
		}
		response.writeHead(404).end();
	});
	const doors = new WebSocketServer({ noServer: true });
	server.on("upgrade", (request, socket, head) => {
		const params = sockets === null ? null : paramsOf(sockets.pattern, request.url.split("?")[0]);
		if (params === null) return socket.destroy();
		const response = toResponse(request, socket);
		response.upgrade = (data) => doors.handleUpgrade(request, socket, head, (line) => open(line, data));
		sockets.behaviour.upgrade(response, toRequest(request, params), null);
	});

	function open(line, data) {
		const { behaviour } = sockets;
		const ws = { ...data, send: (text) => line.send(text), end: (code, reason) => line.close(code ?? 1000, reason) };
		line.on("message", (bytes, isBinary) => behaviour.message(ws, Uint8Array.from(bytes).buffer, isBinary));
		line.on("close", (code, reason) => behaviour.close(ws, code, toText(String(reason))));
		behaviour.open(ws);
	}

	const app = {
		get: add("GET"),
		post: add("POST"),
		any: add(null),
		ws(pattern, behaviour) {
			sockets = { pattern, behaviour };
			return app;
		},
		listen(host, port, done) {
			server.listen(port, host, () => done(server));
			return app;
		},
	};
	return app;
}

module.exports = { App, us_listen_socket_close: (server) => server.close() };
