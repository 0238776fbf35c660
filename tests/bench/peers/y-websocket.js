/** The y-websocket server for yjs 13 as it comes. It keeps nothing. */
import { createServer } from "node:http";
import { setupWSConnection } from "@y/websocket-server/utils";
import { WebSocketServer } from "ws";

const http = createServer();
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
sockets.on("connection", setupWSConnection);
http.listen(0, "127.0.0.1", () => process.stdout.write(`listening ${http.address().port}\n`));
