/** Of the API itself, apart from the version of the data. Its first number stands in the address. */
export const apiVersion = '1.1.0'

export const apiAddress = `/api/v${apiVersion.split('.')[0]}`
