import { useCallback, useEffect, useRef, useState } from "react";
import { useSearch as useAddressQuery } from "wouter";
import { readAddress, type SearchFields, writeAddress } from "./search-address.ts";

/** Browsers refuse an address that changes with every key. */
const writeMs = 300;

/** What is looked for, kept in the address, so that going back leads to it again; `keep` writes it there at once. */
export function useSearchFields() {
	const query = useAddressQuery();
	const [fields, setFields] = useState(() => readAddress(query));
	const current = useRef(fields);
	const written = useRef(writeAddress(fields));
	current.current = fields;

	/** `opened` is the result somebody goes to: whoever comes back finds it again. */
	const keep = useCallback((opened: string | null) => {
		const address = writeAddress(current.current);
		written.current = address;
		history.replaceState(opened === null ? null : { opened }, "", address);
	}, []);

	useEffect(() => {
		if (writeAddress(fields) === written.current) return;
		const timer = setTimeout(() => keep(null), writeMs);
		return () => clearTimeout(timer);
	}, [fields, keep]);

	// Another way led here while the page was open: a link, or the keys inside a conversation.
	useEffect(() => {
		const address = writeAddress(readAddress(query));
		if (address === written.current) return;
		written.current = address;
		setFields(readAddress(query));
	}, [query]);

	const change = useCallback((some: Partial<SearchFields>) => setFields((before) => ({ ...before, ...some })), []);
	return { fields, change, keep };
}
