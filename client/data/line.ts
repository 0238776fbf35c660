/**
 * What speaks with the server, fetched while the page reads from its own disk: nothing that is here already has to wait
 * for it.
 */
export { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
export { Awareness } from "y-protocols/awareness";
export { Listening } from "./listening.ts";
