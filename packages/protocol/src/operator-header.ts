/**
 * The request header with the operator's key, on a server where only the operator may make workshops: for who shows another
 * key as `Authorization: Bearer` already, as the one to the workshop that is to be copied.
 */
export const operatorHeader = 'Praatplaat-Operator'
