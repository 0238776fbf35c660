type WithYield = { scheduler?: { yield?: () => Promise<void> } };

/** Lets the browser draw and hear what is typed before the work goes on; ahead of other work where the browser can do that. */
export function nextTask(): Promise<void> {
	const { scheduler } = globalThis as WithYield;
	return scheduler?.yield?.() ?? afterMessage();
}

/** Not a timer: those are held back in a page that is out of sight. */
function afterMessage(): Promise<void> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
