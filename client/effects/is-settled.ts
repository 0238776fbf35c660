/** Whether everything the page is still busy with has been drawn. */
export function isSettled(root: HTMLElement): boolean {
	return root.childElementCount > 0 && root.querySelector('[aria-busy="true"]') === null;
}
