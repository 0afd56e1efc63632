export function InterventionPage({ record }: any) { return <p>{record.name}</p> }
