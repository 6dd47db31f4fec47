"""spark-submit translate.py IMPACT STATEMENTS OUT [OPTION…]: translates statements, an object with `id` and `text` a
line, beside one another, and adds up by deliverable. OPTIONs go to `impact translate`. A table is read as one too."""
import shlex
import subprocess
import sys

import pandas
from pyspark.sql import SparkSession

IMPACT, STATEMENTS, OUT, *OPTIONS = sys.argv[1:]
FILTER = [IMPACT, "translate", "--from", "ndjson", "--to", "ndjson", "--jobs", "1", "--no-local", *OPTIONS]
SUM = """SELECT deliverable, count(*) AS impacts, sum(slip) AS slips, sum(cost) AS costs FROM (
  SELECT impact.deliverable, impact.slip.value AS slip, impact.cost.value AS cost
  FROM {0} LATERAL VIEW explode(impacts) AS impact) GROUP BY deliverable ORDER BY deliverable NULLS LAST"""


def translated(tables):
    """Rows of `id` and `text` as rows of `id` and `outcome`, a batch at a time."""
    for table in tables:
        lines = table[["id", "text"]].to_json(orient="records", lines=True, force_ascii=False)
        done = subprocess.run(FILTER, input=lines.encode(), stdout=subprocess.PIPE, check=True)
        yield pandas.DataFrame({"id": table["id"], "outcome": done.stdout.decode().splitlines()})


def main():
    spark = SparkSession.builder.appName("impact").getOrCreate()
    if STATEMENTS.endswith(".parquet"):
        table = spark.read.parquet(STATEMENTS).select("id", "text")
        lines = table.mapInPandas(translated, "id long, outcome string").rdd.map(lambda row: row.outcome)
    else:
        lines = spark.sparkContext.textFile(STATEMENTS).pipe(shlex.join(FILTER), checkCode=True)
    lines.saveAsTextFile(OUT + "/statements")
    spark.read.json(OUT + "/statements").createOrReplaceTempView("statements")
    spark.sql(SUM.format("statements")).coalesce(1).write.json(OUT + "/deliverables")


if __name__ == "__main__":
    main()
