// node make.mjs, after: npm install @duckdb/node-api@1.5.6-r.1 parquet-wasm apache-arrow hyparquet-writer
import fs from 'fs';
import { DuckDBInstance } from '@duckdb/node-api';
import * as arrow from 'apache-arrow';
import { Compression, EnabledStatistics, Encoding, Table, WriterPropertiesBuilder, writeParquet } from 'parquet-wasm/node';
import { parquetWriteBuffer } from 'hyparquet-writer';

const rows = `SELECT
  CASE WHEN i % 7 = 3 THEN NULL ELSE 'row-' || i END AS id,
  ['one', NULL, 'html'] AS tags,
  {'html': 'not this one', 'number': i} AS place,
  CASE WHEN i % 3 = 0 THEN '<p>The ferry ' || i || ' left the harbour.</p>' END AS html,
  CASE i % 3 WHEN 1 THEN 'Größe 😀 ' || repeat('und weiter ', i % 9) WHEN 2 THEN '' END AS text,
  (i / 4)::DECIMAL(9, 2) AS price,
  'https://example.org/harbour/' || i AS url,
  CASE WHEN i % 4 = 0 THEN 'Ferry ' || i % 8 END AS title,
  CASE WHEN i % 2 = 1 THEN 'en-GB' END AS language
  FROM range(45) numbers(i)`;
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const copy = (name, query, options) => connection.run(`COPY (${query}) TO '${name}.parquet' (FORMAT parquet, ${options})`);

await copy('duckdb-v1-snappy', rows, 'PARQUET_VERSION V1, COMPRESSION snappy');
for (const codec of ['uncompressed', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4_raw']) {
  await copy(`duckdb-v2-${codec}`, rows, `PARQUET_VERSION V2, COMPRESSION ${codec}`);
}

await copy('duckdb-bytes', `SELECT i AS id, CASE WHEN i > 0 THEN encode('<p>caf') || '\\xE9'::BLOB END AS html, 'The text ' || i AS text FROM range(3) numbers(i)`, 'COMPRESSION uncompressed');
await copy('duckdb-row-groups', "SELECT 'a text' AS text, NULL AS title FROM range(5000)", 'COMPRESSION zstd, ROW_GROUP_SIZE 2048');
const ids = { ubigint: '18446744073709551615::UBIGINT', uinteger: '4294967295::UINTEGER', utinyint: '255::UTINYINT', smallint: '-7::SMALLINT', bigint: '(-9223372036854775807 - 1)::BIGINT',
  decimal: '7::DECIMAL(9, 0)', fraction: '7::DECIMAL(9, 2)', date: "DATE '2020-01-01'", timestamp: "TIMESTAMP '2020-01-01 00:00:00'", uuid: "'00000000-0000-0000-0000-000000000007'::UUID" };
for (const [name, id] of Object.entries(ids)) {
  await copy(`duckdb-id-${name}`, `SELECT ${id} AS id, 'The text' AS text`, 'PARQUET_VERSION V2, COMPRESSION uncompressed');
}

// The same rows as an Arrow table.
const values = (await connection.runAndReadAll(rows)).getRowObjectsJson();
const text = name => values.map(row => row[name]);
const strings = data => arrow.vectorFromArray(data, new arrow.Utf8());
const columns = Object.fromEntries(['id', 'html', 'text', 'url', 'title', 'language'].map(name => [name, strings(text(name))]));
const list = arrow.vectorFromArray(values.map(() => ['one', null]), new arrow.List(new arrow.Field('item', new arrow.Utf8(), true)));
const write = (name, table, properties) =>
  fs.writeFileSync(`${name}.parquet`, writeParquet(Table.fromIPCStream(arrow.tableToIPC(new arrow.Table(table), 'stream')), properties.build()));
for (const codec of ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD', 'BROTLI', 'LZ4_RAW']) {
  let properties = new WriterPropertiesBuilder().setWriterVersion(1).setCompression(Compression[codec]).setMaxRowGroupSize(20).setStatisticsEnabled(EnabledStatistics.None).setDataPageSizeLimit(200).setWriteBatchSize(5);
  for (const [name, encoding] of Object.entries({ id: 'DELTA_BYTE_ARRAY', html: 'DELTA_BYTE_ARRAY', text: 'DELTA_LENGTH_BYTE_ARRAY', url: 'DELTA_BYTE_ARRAY', language: 'PLAIN' })) {
    properties = properties.setColumnDictionaryEnabled(name, false).setColumnEncoding(name, Encoding[encoding]);
  }

  write(`arrow-v2-${codec.toLowerCase()}`, { tags: list, ...columns }, properties);
}

// Differences that do not fit into the numbers themselves, and a column of which nothing but null is known.
const extremes = [2147483647, -2147483648, null, 7, -2147483648, 2147483647];
write('arrow-differences', {
  id: arrow.vectorFromArray(extremes, new arrow.Int32()), text: strings(extremes.map(() => 'The text')), title: arrow.vectorFromArray(extremes.map(() => null), new arrow.Null()),
}, new WriterPropertiesBuilder().setWriterVersion(1).setColumnDictionaryEnabled('id', false).setColumnEncoding('id', Encoding.DELTA_BINARY_PACKED));
write('arrow-unsigned-differences', {
  id: arrow.vectorFromArray([0n, 18446744073709551615n, 9223372036854775808n], new arrow.Uint64()), text: strings(['a', 'b', 'c']),
}, new WriterPropertiesBuilder().setWriterVersion(1).setColumnDictionaryEnabled('id', false).setColumnEncoding('id', Encoding.DELTA_BINARY_PACKED));

fs.writeFileSync('hyparquet.parquet', Buffer.from(parquetWriteBuffer({
  rowGroupSize: [10, 30], pageSize: 200, columnData: Object.keys(columns).map(name => ({ name, data: text(name), type: 'STRING', encoding: name === 'text' ? 'DELTA_LENGTH_BYTE_ARRAY' : undefined })),
})));
