import { usualView, type View, within, zoomed } from "./zoom.ts";

type Point = { x: number; y: number };

export type Gestures = {
	/** Larger or smaller around the middle. */
	by: (factor: number) => void;
	reset: () => void;
	stop: () => void;
};

const tap = { ms: 300, px: 24, factor: 2.5 };
/** Pulled down so far it is let go of, in px. */
const pullPx = 110;
const wheel = { pinch: 0.01, turn: 0.002 };

/**
 * Two fingers, two taps and the wheel zoom, one finger or the mouse moves what is zoomed, and a picture of usual size is
 * closed by pulling it down. Sideways the browser swipes by itself.
 */
export function createGestures(dialog: HTMLElement, strip: HTMLElement, onClose: () => void): Gestures {
	const fingers = new Map<number, Point>();
	let view = usualView;
	let drawn: HTMLElement | null = null;
	/** Where the gesture began: its middle, how far apart the fingers were, and what was seen then. */
	let begun: { middle: Point; apart: number; view: View; at: number } | null = null;
	let lastTap: { point: Point; at: number } | null = null;
	let pulled = 0;

	const picture = () => strip.querySelector<HTMLElement>('[data-zoom="true"]');

	function show(next: View): void {
		view = next;
		drawn = picture();
		if (drawn === null) return;
		drawn.style.translate = `${view.x}px ${view.y}px`;
		drawn.style.scale = String(view.scale);
		strip.dataset.zoomed = String(view.scale > 1);
	}
	function reset(): void {
		if (drawn !== null) drawn.style.translate = drawn.style.scale = "";
		show(usualView);
		pull(0);
	}
	function sizes() {
		const frame = picture();
		return {
			picture: { width: frame?.offsetWidth ?? 0, height: frame?.offsetHeight ?? 0 },
			room: { width: strip.clientWidth, height: strip.clientHeight },
		};
	}
	function fromMiddle({ clientX, clientY }: MouseEvent): Point {
		const { left, top, width, height } = strip.getBoundingClientRect();
		return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
	}
	function pull(to: number): void {
		pulled = Math.max(0, to);
		strip.style.translate = pulled === 0 ? "" : `0 ${pulled}px`;
		dialog.style.setProperty("--seen", `${Math.max(20, 100 - pulled / 4)}%`);
	}
	/** Anew whenever a finger comes or goes, so that nothing jumps. */
	function begin(): void {
		const points = [...fingers.values()];
		begun = points.length === 0 ? null : { ...spread(points), view, at: performance.now() };
	}

	function onDown(event: PointerEvent): void {
		if (event.target instanceof HTMLMediaElement || event.button !== 0) return;
		fingers.set(event.pointerId, fromMiddle(event));
		if (view.scale > 1 || fingers.size > 1) strip.setPointerCapture(event.pointerId);
		begin();
	}
	function onMove(event: PointerEvent): void {
		if (!fingers.has(event.pointerId) || begun === null) return;
		fingers.set(event.pointerId, fromMiddle(event));
		const { middle, apart } = spread([...fingers.values()]);
		const moved = { x: middle.x - begun.middle.x, y: middle.y - begun.middle.y };
		if (fingers.size > 1) {
			const larger = zoomed(begun.view, apart / Math.max(1, begun.apart), begun.middle, sizes());
			show(within({ ...larger, x: larger.x + moved.x, y: larger.y + moved.y }, sizes()));
		} else if (view.scale > 1) {
			show(within({ ...view, x: begun.view.x + moved.x, y: begun.view.y + moved.y }, sizes()));
		} else if (event.pointerType === "touch" && moved.y > Math.abs(moved.x)) pull(moved.y);
	}
	function onUp(event: PointerEvent): void {
		const from = begun;
		if (!fingers.delete(event.pointerId)) return;
		if (from !== null && fingers.size === 0) {
			if (pulled > pullPx) onClose();
			else if (pulled === 0) onTap(fromMiddle(event), from);
			if (pulled <= pullPx) pull(0);
		}
		begin();
	}
	function onTap(point: Point, from: { middle: Point; at: number }): void {
		const now = performance.now();
		if (now - from.at > tap.ms || far(point, from.middle)) return;
		const isSecond = lastTap !== null && now - lastTap.at < tap.ms && !far(point, lastTap.point);
		lastTap = isSecond ? null : { point, at: now };
		if (!isSecond) return;
		if (view.scale > 1) reset();
		else show(zoomed(view, tap.factor, point, sizes()));
	}
	/** The browser swipes. */
	function onCancel(event: PointerEvent): void {
		fingers.delete(event.pointerId);
		pull(0);
		begin();
	}
	function onWheel(event: WheelEvent): void {
		const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
		if (picture() === null || (isSideways && !event.ctrlKey)) return;
		event.preventDefault();
		const factor = Math.exp(-event.deltaY * (event.ctrlKey ? wheel.pinch : wheel.turn));
		show(zoomed(view, factor, fromMiddle(event), sizes()));
	}

	const stopping = new AbortController();
	const { signal } = stopping;
	strip.addEventListener("pointerdown", onDown, { signal });
	strip.addEventListener("pointermove", onMove, { signal });
	strip.addEventListener("pointerup", onUp, { signal });
	strip.addEventListener("pointercancel", onCancel, { signal });
	strip.addEventListener("wheel", onWheel, { signal, passive: false });
	return {
		by: (factor) => show(zoomed(view, factor, { x: 0, y: 0 }, sizes())),
		reset,
		stop: () => stopping.abort(),
	};
}

/** The middle of one or two fingers, and how far they are apart. */
function spread(points: readonly Point[]): { middle: Point; apart: number } {
	const [one = { x: 0, y: 0 }, other = one] = points;
	const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
	return { middle, apart: Math.hypot(one.x - other.x, one.y - other.y) };
}

function far(one: Point, other: Point): boolean {
	return Math.hypot(one.x - other.x, one.y - other.y) > tap.px;
}
