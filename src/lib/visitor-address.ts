/**
 * Name of the header in which the server tells its own routes where a request comes from. Whatever a
 * visitor sends under this name is overwritten.
 */
export const VISITOR_ADDRESS = 'x-visitor-address';
