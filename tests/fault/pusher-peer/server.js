/** soketi with one application, told by the environment; prints the port it listens on. */
const { Server } = require("@soketi/soketi");

const { APP_ID: id, APP_KEY: key, APP_SECRET: secret } = process.env;
const app = { id, key, secret, enabled: true, webhooks: [], maxConnections: -1 };
const endless = { maxBackendEventsPerSecond: -1, maxClientEventsPerSecond: -1, maxReadRequestsPerSecond: -1 };

void Server.start(
	{
		...{ host: "127.0.0.1", port: 0, "metrics.host": "127.0.0.1", "metrics.port": 0 },
		"appManager.array.apps": [{ ...app, ...endless, enableClientMessages: false }],
		// It looks for others of its kind; there are none.
		...{
			"cluster.hostname": "127.0.0.1",
			"cluster.unicast": "127.0.0.1",
			"cluster.port": Number(process.env.CLUSTER_PORT),
		},
	},
	({ serverProcess }) => process.stdout.write(`listening ${serverProcess.address().port}\n`),
);
