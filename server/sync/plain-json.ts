const depthMax = 6;
const nodesMax = 200;

/** Objects with their own prototype, of few levels and nodes: `__proto__` and BigInt would hurt whoever reads them later. */
export function isPlainJson(value: unknown): boolean {
	let nodes = 0;
	const isPlain = (node: unknown, depth: number): boolean => {
		nodes += 1;
		if (nodes > nodesMax || depth > depthMax) return false;
		if (node === null || typeof node === "string" || typeof node === "boolean") return true;
		if (typeof node === "number") return Number.isFinite(node);
		if (typeof node !== "object") return false;
		const prototype = Object.getPrototypeOf(node);
		if (Array.isArray(node)) return node.every((child) => isPlain(child, depth + 1));
		return prototype === Object.prototype && Object.values(node).every((child) => isPlain(child, depth + 1));
	};
	return isPlain(value, 0);
}
