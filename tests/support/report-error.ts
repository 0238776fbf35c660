// Node has none; what a listener throws fails the test.
globalThis.reportError ??= (error: unknown) =>
	queueMicrotask(() => {
		throw error;
	});

export {};
